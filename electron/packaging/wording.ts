import type { PackagingFailure } from './package-program.ts';
import type { Platform } from './distribution.ts';

const HOW_TO_NAME = 'npm run package -- --electron フォルダ';

/** All texts of `npm run package`. */
export const WORDING = {
  usage: `使い方: npm run package または ${HOW_TO_NAME} [--out フォルダ]`,
  done: (folder: string, fuses: number) =>
    `配布用のプログラムを作りました: ${folder}（${fuses} 個の fuse を設定し、読み直して確かめました）`,
  noIntegrity: 'Linux 版の Electron は app.asar の照合をしないため、照合値は埋め込んでいません。',
} as const;

/** True when the text about the archive's integrity must be printed. */
export function lacksIntegrity(platform: Platform): boolean {
  return platform === 'linux';
}

/** Why packaging failed, in one line. `wanted` is the Electron version that the app requires. */
export function whyNot(failure: PackagingFailure, wanted: string): string {
  switch (failure.kind) {
    case 'no-distribution':
      return (
        `Electron の本体が ${failure.folder} にありません。Electron ${wanted} の配布物（Windows 用か Linux 用）を展開し、` +
        `そのフォルダを ${HOW_TO_NAME} で指定してください。`
      );
    case 'wrong-version':
      return `Electron の版が違います。必要な版は ${failure.wanted} ですが、指定されたものは ${failure.found ?? '版がわからないもの'} です。`;
    case 'no-fuses':
      return 'Electron の実行ファイルに fuse が見つからないため、配布用にできません。公式の配布物を指定してください。';
    case 'fuses-missing':
      return `Electron の実行ファイルに、設定する fuse がありません: ${failure.names.join('、')}`;
    case 'fuses-undecided':
      return `Electron に、まだ設定を決めていない fuse が ${failure.count} 個あります。electron/packaging/fuses.ts で決めてください。`;
    case 'fuses-differ':
      return `設定した fuse を読み直すと、違っていました: ${failure.names.join('、')}`;
    case 'digest-differs':
      return '埋め込んだ照合値を読み直すと、app.asar のものと違っていました。';
  }
}
