import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesAmong, handedFiles } from '../../../electron/main/files/handed-files.ts';

describe('files the app is started with', () => {
  it('are Tenken’s own among the arguments, as absolute paths', () => {
    const args = ['.', '--user-data-dir=/x.tenken', '自己点検.tenken', '/share/回答.TENKEN.JSON', 'memo.txt', '--flag'];
    expect(filesAmong(args, '/home/chief')).toEqual([
      resolve('/home/chief', '自己点検.tenken'),
      resolve('/share/回答.TENKEN.JSON'),
    ]);
  });

  it('are never devices', () => {
    expect(filesAmong([String.raw`\\.\pipe\a.tenken`, String.raw`\\?\C:\a.tenken`, '//?/a.tenken'], '/')).toEqual([]);
  });

  it('are told once, in the order in which they came', async () => {
    const handed = handedFiles({
      add: async (paths) => paths.map((path) => ({ token: `t${path}`, name: path.slice(1), size: 1 })),
    });
    handed.hand(['/a.tenken']);
    handed.hand(['/b.tenken']);
    expect((await handed.take()).map(({ name }) => name)).toEqual(['a.tenken', 'b.tenken']);
    expect(await handed.take()).toEqual([]);
  });
});
