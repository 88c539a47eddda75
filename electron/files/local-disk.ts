import disk from 'node:fs/promises';
import { patientDisk } from './patient-disk.ts';

/** This computer's disk, for everything that the shell and the command line write. */
export const localDisk = patientDisk(disk);
