// Downloads Electron's program into the cache of @electron/get and unpacks it, as the installer of the `electron`
// package does. It runs in a process of its own, because proxy settings apply to a whole process and a hanging download
// must be killable. Reports progress, and the reason of a failure, to its parent.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const { version } = require('./package.json');
const { env } = process;

/** @param {import('./electron-fetching.ts').FetchNews} news */
const tell = (news) => process.send?.(news);

// @electron/get uses the proxy variables only on request.
if (['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].some((name) => Boolean(env[name])))
  env.ELECTRON_GET_USE_PROXY ??= 'true';

async function download() {
  const { downloadArtifact } = await import('@electron/get');
  const remoteChecksums = env.electron_use_remote_checksums || env.npm_config_electron_use_remote_checksums;
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: env.ELECTRON_INSTALL_PLATFORM || env.npm_config_platform || process.platform,
    arch: env.ELECTRON_INSTALL_ARCH || env.npm_config_arch || process.arch,
    cacheRoot: env.electron_config_cache,
    ...(remoteChecksums ? {} : { checksums: require('./checksums.json') }),
    downloadOptions: {
      quiet: true,
      getProgressCallback: ({ transferred, total }) => tell({ step: 'download', transferred, total }),
    },
  });
}

/** The installer finds the download in the cache. */
async function unpack() {
  tell({ step: 'unpack' });
  // The installer writes path.txt last. A stale one would make an interrupted unpacking look complete.
  await rm(join(folder, 'path.txt'), { force: true });
  const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
  // Whoever ends this process means to end the unpacking too.
  process.on('disconnect', () => installer.kill());
  process.on('SIGTERM', () => {
    installer.kill();
    process.exit(1);
  });
  const code = await new Promise((done) => {
    installer.on('close', done);
    installer.on('error', () => done(1));
  });
  if (code !== 0) throw Object.assign(new Error('the installer failed'), { code: 'UNPACK' });
}

/** @returns {import('./electron-fetching.ts').FetchFailure} */
function failureOf(error) {
  if (error.name === 'HTTPError')
    return error.response.status === 407 ? { kind: 'proxy' } : { kind: 'answer', status: error.response.status };
  if (/checksum/i.test(error.constructor.name)) return { kind: 'checksum' };
  if (error.code === 'UNPACK') return { kind: 'unpack' };
  // Only the message of the innermost cause reveals a refusing proxy.
  if (/^proxy response/i.test(String(error.cause?.cause?.message))) return { kind: 'proxy' };
  return isOfDisk(error) ? { kind: 'disk' } : { kind: 'unreachable' };
}

// File errors carry a path, except for a write without space.
function isOfDisk({ path, code }) {
  return path !== undefined || code === 'ENOSPC' || code === 'EDQUOT';
}

try {
  await download();
  await unpack();
  tell({ step: 'done' });
  process.disconnect?.();
} catch (error) {
  tell({ step: 'failed', failure: failureOf(error) });
  process.exitCode = 1;
  process.disconnect?.();
}
