import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { APP_PARTS } from './app-archive.ts';
import { WANTED_FUSES } from './fuses.ts';
import { packageProgram, usableDistribution } from './package-program.ts';
import { projectIn } from './project.ts';
import { lacksIntegrity, whyNot, WORDING } from './wording.ts';

export interface Packaging {
  /** The arguments after `npm run package --`. */
  args: readonly string[];
  /** The project's folder (absolute). */
  root: string;
  env: NodeJS.ProcessEnv;
  ensureBuilt(targets: readonly (typeof APP_PARTS)[number][]): Promise<void>;
}

/** Packages the app and resolves with the exit code: 0 packaged, 1 refused, 2 wrong usage. */
export async function runPackaging({ args, root, env, ensureBuilt }: Packaging): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    console.error(WORDING.usage);
    return 2;
  }
  const project = projectIn(root);
  const { electron: wanted } = project.manifest.devDependencies;
  const distribution = await usableDistribution(electronFolder(options.electron, root, env), project);
  if (!distribution.ok) return refused(whyNot(distribution.failure, wanted));
  await ensureBuilt(APP_PARTS);
  const out = resolve(options.out ?? join(root, 'dist', 'packaged'));
  const packaged = await packageProgram(project, distribution.value, out);
  if (!packaged.ok) return refused(whyNot(packaged.failure, wanted));
  console.log(WORDING.done(packaged.value, Object.keys(WANTED_FUSES).length));
  if (lacksIntegrity(distribution.value.platform)) console.log(WORDING.noIntegrity);
  return 0;
}

function optionsOf(args: readonly string[]): { electron?: string; out?: string } | null {
  try {
    return parseArgs({ args: [...args], options: { electron: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch {
    return null;
  }
}

/** Electron's folder: the requested one, that of its environment variable, or that of the installed package. */
function electronFolder(asked: string | undefined, root: string, env: NodeJS.ProcessEnv): string {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (asked !== undefined) return resolve(asked);
  return override !== undefined && override !== '' ? resolve(override) : join(root, 'node_modules', 'electron', 'dist');
}

function refused(why: string): number {
  console.error(why);
  return 1;
}
