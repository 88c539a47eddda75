import { run } from '../lanes/run-command.mjs';
import { provide } from '../support/provide.mjs';

/** Reads documents and workbooks back with LibreOffice. Fails where it is not here: whoever asks for this wants it done. */
if (!provide('soffice', 'libreoffice-writer') || !provide('localc', 'libreoffice-calc')) {
  console.error('LibreOffice is not here (Debian: apt-get install libreoffice-writer libreoffice-calc poppler-utils).');
  process.exit(1);
}
if (!provide('pdftotext', 'poppler-utils', '-v')) {
  console.error('pdftotext is not here (Debian: apt-get install poppler-utils).');
  process.exit(1);
}
const { code } = await run('vitest', ['run', '--config', 'tests/libreoffice/vitest.config.ts']);
process.exitCode = code;
