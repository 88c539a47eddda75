import { exhausted } from '#domain/result.ts';
import type { NotRead } from '#files/read-file.ts';
import type { NewFileFailure } from '#files/write-new.ts';

/** Explains in plain Japanese why a path from the command line cannot be read. */
export function readProblem({ kind }: NotRead): string {
  switch (kind) {
    case 'gone':
      return '見つかりません。場所と名前を確かめてください。';
    case 'not-a-file':
      return 'ファイルではありません。フォルダ、パイプ、装置は読みません。';
    case 'too-large':
      return '40MBを超えているため、読みません。指定したファイルを確かめてください。';
    case 'no-permission':
      return '読み取る権限がありません。';
    case 'unreachable':
      return '保存先につながりません。共有フォルダやUSBメモリーを確かめてください。';
    case 'failed':
      return '読み取れませんでした。';
    default:
      return exhausted(kind);
  }
}

/**
 * Explains in plain Japanese why a file could not be written. Nothing of it remains then, and an earlier file is
 * unchanged.
 */
export function writeProblem({ kind }: NewFileFailure): string {
  switch (kind) {
    case 'taken':
      return '同じ名前のものがすでにあります。上書きはしていません。';
    case 'no-space':
      return '空き容量が足りないため、書き出せませんでした。空きを作ってから、もう一度実行してください。';
    case 'no-permission':
      return '書き込む権限がないため、書き出せませんでした。';
    case 'read-only':
      return '書き込みが禁止されているため、書き出せませんでした。';
    case 'in-use':
      return 'ほかのプログラムが使っているため、書き出せませんでした。閉じてから、もう一度実行してください。';
    case 'unreachable':
      return '書き出す場所が見つからないか、つながりません。';
    case 'failed':
      return '書き出せませんでした。場所と名前を確かめてください。';
    default:
      return exhausted(kind);
  }
}
