/** Every sentence of `npm start`. */
export const WORDING = {
  usage: '使い方: npm start または npm start -- --edition desktop|browser',
  noDesktop: 'デスクトップ版の実行ファイル（Electron）がないため、ブラウザー版を開きます。',
  desktopMissing:
    'デスクトップ版の実行ファイル（Electron）がありません。ブラウザー版は npm start -- --edition browser で開けます。',
  ready: (address: string) => `ブラウザーで次のアドレスを開いてください: ${address}（終わるときは Ctrl+C）`,
  alreadyRunning: (address: string) =>
    `点検アプリはすでに動いています。ブラウザーで次のアドレスを開いてください: ${address}`,
  portTaken: (port: number) =>
    `ポート ${port} をほかのプログラムが使っているため、開始できません。そのプログラムを終えてから、もう一度お試しください。` +
    '(ポートを変えると、保存した回答が見えなくなるため、変更できません。)',
} as const;
