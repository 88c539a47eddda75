import { exhausted } from '#domain/result.ts';
import type { FetchFailure } from './electron-fetching.ts';

/** All texts of `npm start`. */
export const WORDING = {
  usage: '使い方: npm start または npm start -- --edition desktop|browser',
  /** In megabytes; `total` is null when unknown. */
  fetching: (transferred: number | null, total: number | null) =>
    `デスクトップ版の本体（Electron）を取得しています（初回だけ、ネットワークを使います）… ${transferred ?? 0}${total === null ? '' : ` / ${total}`} MB`,
  unpacking: 'デスクトップ版の本体（Electron）を展開しています…',
  noDesktop: (why: string) => `デスクトップ版の本体（Electron）を使えません（${why}）。`,
  notInFolder: '環境変数ELECTRON_OVERRIDE_DIST_PATHのフォルダにありません',
  browserNow: 'ブラウザー版を開きます。',
  browserInstead: 'ブラウザー版は npm start -- --edition browser で開けます。',
  whyNotFetched: (failure: FetchFailure): string => {
    switch (failure.kind) {
      case 'unreachable':
        return '配布元につながりません';
      case 'proxy':
        return 'プロキシに断られました';
      case 'answer':
        return `配布元が応答コード${failure.status}を返しました`;
      case 'checksum':
        return '取得したものの照合値が違います';
      case 'stalled':
        return '取得が途中で止まりました';
      case 'disk':
        return '保存する場所に書き込めません';
      case 'unpack':
        return '展開できません';
      default:
        return exhausted(failure);
    }
  },
  ready: (address: string) => `ブラウザーで次のアドレスを開いてください: ${address}（終わるときは Ctrl+C）`,
  alreadyRunning: (address: string) =>
    `点検アプリはすでに動いています。ブラウザーで次のアドレスを開いてください: ${address}`,
  portTaken: (port: number) =>
    `ポート ${port} を、ほかのプログラムか、このパソコンの別の利用者が使っているため、開始できません。ブラウザーでこの番地を開かないでください。` +
    'それを終えてから、もう一度お試しください。（ポートを変えると、保存した回答が見えなくなるため、変更できません。）',
} as const;
