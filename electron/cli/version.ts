import { version } from '../../package.json';

/** Version of the program, as it is written into files. */
export const PROGRAM_VERSION: string = version;
