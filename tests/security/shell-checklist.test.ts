import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WANTED_FUSES } from '../../electron/packaging/fuses.ts';
import { importsOf } from '../architecture/imports.ts';
import { callsOf, lastName, literalValues, nodesOf, ROOT, shellSources, usesOf } from './sources.ts';

// The numbers are those of Electron's own security checklist. What a page does at run time is tried in tests/electron/main/confine.test.ts,
// tests/electron/main/origin.test.ts and tests/e2e/desktop-shell.spec.ts; here the sources are held to it.
const shell = shellSources();

const SAFE_PREFERENCES = {
  // Computed from the build's output: the preload script.
  preload: undefined,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

describe('the sources of the shell', () => {
  it('are found', () => {
    expect(shell.length).toBeGreaterThan(20);
  });

  it('load only the app’s own document (1, 18)', () => {
    const loads = callsOf(shell, 'loadURL');
    expect(loads.map(({ path, args }) => [path, args.map(lastName)])).toEqual([
      ['electron/main/main.ts', ['START_ADDRESS']],
    ]);
    expect(callsOf(shell, 'loadFile')).toEqual([]);
    expect(addressesIn(shell)).toEqual(['devtools://']);
  });

  it('serve the window by a scheme of its own that may do no more than it needs (18)', () => {
    const [registered, ...more] = callsOf(shell, 'registerSchemesAsPrivileged');
    expect(more).toEqual([]);
    const [scheme, ...others] = (registered?.args[0]?.['elements'] ?? []) as unknown[];
    expect(others).toEqual([]);
    expect(literalValues(literalValues(scheme)['privileges'])).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      codeCache: true,
    });
  });

  it('make one window, with every preference at its safe value and none besides (2, 3, 6, 8, 9, 10, 11)', () => {
    const windows = callsOf(shell, 'BrowserWindow');
    expect(windows.map(({ path }) => path)).toEqual(['electron/main/window.ts']);
    const options = literalValues(windows[0]?.args[0]);
    expect(literalValues(options['webPreferences'])).toEqual(SAFE_PREFERENCES);
    expect(usesOf(shell, ['webPreferences'])).toEqual(['electron/main/window.ts: webPreferences']);
  });

  it('sandbox every process before the app is ready (4)', () => {
    expect(callsOf(shell, 'enableSandbox').map(({ path }) => path)).toEqual(['electron/main/main.ts']);
    const switches = callsOf(shell, 'appendSwitch').map(({ args }) => args[0]?.['value']);
    expect(switches).toEqual(['host-resolver-rules', 'no-proxy-server', 'disable-background-networking']);
  });

  it('confine every session and every page (5, 12, 13, 14)', () => {
    expect(callsOf(shell, 'confineSession').map(({ path }) => path)).toContain('electron/main/shell.ts');
    const created = callsOf(shell, 'on').filter(({ args }) => args[0]?.['value'] === 'web-contents-created');
    expect(created.map(({ path }) => path)).toEqual(['electron/main/main.ts']);
    expect(JSON.stringify(created[0]?.args[1])).toContain('confineContents');
  });

  it('use of Electron only what the app is made of, so nothing opens addresses, updates or reports (11, 15)', () => {
    const used = new Set(shell.flatMap(namesFromElectron));
    expect([...used].sort()).toEqual([
      'BrowserWindow',
      'Menu',
      'app',
      'contextBridge',
      'dialog',
      'ipcMain',
      'ipcRenderer',
      // Only listened to: it reports that the screen was locked.
      'powerMonitor',
      'protocol',
      'session',
    ]);
    expect(usesOf(shell, ['openExternal', 'openPath', 'executeJavaScript', 'insertCSS'])).toEqual([]);
  });

  it('use no network and start no other program', () => {
    const doors =
      /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|inspector|vm)(?:\/|$)/u;
    const found = shell.flatMap(importsOf).filter(({ specifier }) => doors.test(specifier));
    expect(found).toEqual([]);
    expect(usesOf(shell, ['fetch', 'WebSocket', 'XMLHttpRequest', 'eval', 'Function'])).toEqual([]);
  });

  it('answer calls only after checking the sender (17)', () => {
    expect(callsOf(shell, 'registerCalls').map(({ path }) => path)).toEqual(['electron/main/shell.ts']);
    const answering = callsOf(shell, 'handle').map(({ path }) => path);
    expect(answering.sort()).toEqual(['electron/main/ipc/register.ts', 'electron/main/window-files.ts']);
    expect(usesOf(shell, ['handleOnce', 'sendSync', 'postMessage', 'sendToHost'])).toEqual([]);
    const listening = callsOf(shell, 'on').filter(({ path }) => path.startsWith('electron/main/ipc/'));
    expect(listening).toEqual([]);
  });

  it('give the page one bridge, and of Electron nothing (20)', () => {
    const exposed = callsOf(shell, 'exposeInMainWorld');
    expect(exposed.map(({ path, args }) => [path, args[0]?.['value'], lastName(args[1])])).toEqual([
      ['electron/preload/preload.ts', 'tenken', 'bridge'],
    ]);
  });
});

describe('the version of Electron', () => {
  const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };

  it('is named exactly, and is the one that is installed (16)', () => {
    const named = project.devDependencies['electron'];
    expect(named).toMatch(/^\d+\.\d+\.\d+$/u);
    const locked = lock.packages['node_modules/electron'];
    expect(locked?.version).toBe(named);
    expect(locked?.integrity).toMatch(/^sha512-/u);
  });
});

describe('the fuses of the packaged program', () => {
  // tests/electron/packaging proves that the fuses are set and read back.
  it('stand at their safe values, and none is left undecided (19)', () => {
    expect(WANTED_FUSES).toEqual({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      GrantFileProtocolExtraPrivileges: false,
      OnlyLoadAppFromAsar: true,
      EnableEmbeddedAsarIntegrityValidation: true,
      EnableCookieEncryption: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      WasmTrapHandlers: true,
    });
  });
});

describe('the check itself', () => {
  const plant = (text: string) => [{ path: 'electron/main/x.ts', text }];

  it('detects an unsafe preference and a new one', () => {
    const [found] = callsOf(
      plant('new BrowserWindow({ webPreferences: { sandbox: false, enableBlinkFeatures: "a" } })'),
      'BrowserWindow',
    );
    const preferences = literalValues(literalValues(found?.args[0])['webPreferences']);
    expect(preferences).toEqual({ sandbox: false, enableBlinkFeatures: 'a' });
  });

  it('detects use through a member, an import or an address', () => {
    expect(usesOf(plant('electron.shell.openExternal(a)'), ['openExternal'])).toHaveLength(1);
    expect(plant("import { shell } from 'electron';").flatMap(namesFromElectron)).toEqual(['shell']);
    expect(plant("import * as electron from 'electron';").flatMap(namesFromElectron)).toEqual(['*']);
    expect(addressesIn(plant("load('https://example.com/')"))).toEqual(['https://']);
  });

  it('refuses to skip what it cannot analyse', () => {
    const [found] = callsOf(plant('new BrowserWindow({ ...others })'), 'BrowserWindow');
    expect(() => literalValues(found?.args[0])).toThrow('cannot be read');
  });
});

/** The runtime imports of a source from Electron, without types. */
function namesFromElectron(source: { path: string; text: string }): string[] {
  return nodesOf(source)
    .filter((node) => node.type === 'ImportDeclaration' && node['importKind'] !== 'type')
    .filter((node) => /^electron(?:\/|$)/u.test((node['source'] as { value: string }).value))
    .flatMap((node) => node['specifiers'] as { type: string; importKind?: string; imported?: unknown }[])
    .filter(({ importKind }) => importKind !== 'type')
    .map((each) => (each.type === 'ImportSpecifier' ? lastName(each.imported) : '*'));
}

/** The schemes of absolute addresses in the string literals of the sources. */
function addressesIn(sources: readonly { path: string; text: string }[]): string[] {
  return sources
    .flatMap(nodesOf)
    .filter((node) => node.type === 'Literal' && typeof node['value'] === 'string')
    .flatMap((node) => /^[a-z][a-z+.-]*:\/\//iu.exec(String(node['value']))?.[0] ?? []);
}
