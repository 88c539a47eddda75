import { version } from '../../package.json';

/** The program's version, as written into files. */
export const PROGRAM_VERSION: string = version;
