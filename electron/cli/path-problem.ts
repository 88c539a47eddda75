/** Says in plain Japanese why a path given on the command line cannot be read. Throws on what is not an error of the file system. */
export function pathProblem(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
      return '見つかりません。場所と名前を確かめてください。';
    case 'ENOTDIR':
      return 'フォルダではありません。点検票のフォルダを指定してください。';
    case 'EISDIR':
      return 'ファイルではありません。';
    case 'EACCES':
    case 'EPERM':
      return '読み取る権限がありません。';
    default:
      if (typeof code === 'string') return '読み取れませんでした。';
      throw cause;
  }
}
