type Program = 'age' | 'pdftotext' | 'soffice' | 'localc';
/** What to do where a program is missing. */
export const HOW_TO_GET: Readonly<Record<Program, string>>;
/** Installs Debian packages where that is possible. */
export function install(...packageNames: string[]): Promise<void>;
/** Whether a program can be run here. */
export function has(program: Program): boolean;
/** Installs, where that is possible, those of the programs that are missing. Resolves with those that are missing still. */
export function provide(...programs: Program[]): Promise<Program[]>;
