import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.mjs';

/**
 * The change at hand: every file that differs from `base`, by its path from the root. Those that were deleted are not among `files`.
 * @typedef {{ base: string, files: string[], deleted: string[] }} Change
 */

/** @returns {Change} against `ref`, or where none is named against what the work began with. */
export function changeSince(ref) {
  const base = git('rev-parse', '--short', ref ?? beginning());
  const tracked = lines(git('diff', '--name-only', '--no-renames', base));
  const added = lines(git('ls-files', '--others', '--exclude-standard'));
  const all = [...new Set([...tracked, ...added])];
  const isThere = (path) => existsSync(join(root, path));
  return { base, files: all.filter((path) => isThere(path)), deleted: all.filter((path) => !isThere(path)) };
}

/** On a branch where it left main; on main the last commit, or the one before where nothing has changed since. */
function beginning() {
  const head = git('rev-parse', 'HEAD');
  const left = ['main', 'origin/main'].map((name) => tried('merge-base', 'HEAD', name)).find((found) => found !== null);
  if (left !== undefined && left !== head) return left;
  const isClean = git('status', '--porcelain') === '';
  return isClean ? (tried('rev-parse', 'HEAD~1') ?? head) : head;
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function tried(...args) {
  try {
    return git(...args);
  } catch {
    return null;
  }
}

function lines(text) {
  return text.split('\n').filter((line) => line !== '');
}
