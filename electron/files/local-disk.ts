import disk from 'node:fs/promises';
import { patientDisk } from './patient-disk.ts';

/** The disk of this computer, for everything that the window's shell and the command line write. */
export const localDisk = patientDisk(disk);
