import { run } from '../lanes/run-command.mjs';
import { HOW_TO_GET, provide } from '../support/provide.mjs';

/** Reads documents and workbooks back with LibreOffice. Fails where it is not here: whoever asks for this wants it done. */
const missing = await provide('soffice', 'localc', 'pdftotext');
if (missing.length > 0) {
  console.error(missing.map((program) => HOW_TO_GET[program]).join('\n'));
  process.exit(1);
}
const { code } = await run('vitest', ['run', '--config', 'tests/libreoffice/vitest.config.ts']);
process.exitCode = code;
