type Program = 'age' | 'pdftotext' | 'soffice' | 'localc';
/** What to do where a program is missing. */
export const HOW_TO_GET: Readonly<Record<Program, string>>;
export function install(packageName: string): void;
/** Whether a program can be run here. */
export function has(program: Program): boolean;
/** Whether a program can be run here, installed first where that is possible. */
export function provide(program: Program): boolean;
