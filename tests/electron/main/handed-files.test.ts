import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesAmong, handedFiles } from '../../../electron/main/files/handed-files.ts';

describe('files the app is started with', () => {
  it('are the Tenken files among the arguments, as absolute paths', () => {
    const args = ['.', '--user-data-dir=/x.tenken', '自己点検.tenken', '/share/回答.TENKEN.JSON', 'memo.txt', '--flag'];
    expect(filesAmong(args, '/home/chief')).toEqual([
      resolve('/home/chief', '自己点検.tenken'),
      resolve('/share/回答.TENKEN.JSON'),
    ]);
  });

  it.each(['回答.tenken.json', '鍵.tenken-key.json', 'バックアップ.tenken-backup.json'])(
    'are also those named as earlier versions named them: %s',
    (name) => {
      expect(filesAmong([name], '/home/chief')).toEqual([resolve('/home/chief', name)]);
    },
  );

  it.each([
    String.raw`\\.\pipe\a.tenken`,
    String.raw`\\?\C:\a.tenken`,
    '//?/a.tenken',
    String.raw`\??\C:\a.tenken`,
    String.raw`\\server\pipe\a.tenken`,
    String.raw`\\server\PIPE\a.tenken`,
    'a\0.tenken',
  ])('are never devices or pipes: %j', (path) => {
    expect(filesAmong([path], '/', 'linux')).toEqual([]);
    expect(filesAmong([path], '/', 'win32')).toEqual([]);
  });

  it.each([
    String.raw`C:\a.txt:hidden.tenken`,
    'a.txt:hidden.tenken',
    String.raw`C:\x\CON.tenken`,
    'com1.tenken',
    String.raw`C:\x\LPT² .tenken`,
    'nul.tenken',
  ])('are never a hidden stream or a device on Windows: %j', (path) => {
    expect(filesAmong([path], '/', 'win32')).toEqual([]);
    expect(filesAmong([path], '/', 'linux')).toHaveLength(1);
  });

  it.each([String.raw`C:\Users\chief\点検.tenken`, String.raw`\\server\share\点検.tenken`, 'console.tenken'])(
    'are accepted from where departments keep them: %j',
    (path) => {
      expect(filesAmong([path], '/', 'win32')).toHaveLength(1);
    },
  );

  it('are announced once, in the order they came', async () => {
    const handed = handedFiles({
      add: async (paths) => paths.map((path) => ({ token: `t${path}`, name: path.slice(1), size: 1 })),
    });
    handed.hand(['/a.tenken']);
    handed.hand(['/b.tenken']);
    expect((await handed.take()).map(({ name }) => name)).toEqual(['a.tenken', 'b.tenken']);
    expect(await handed.take()).toEqual([]);
  });
});
