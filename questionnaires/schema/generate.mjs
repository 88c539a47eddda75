// Regenerates the JSON Schemas for authors: node questionnaires/schema/generate.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'renderer/src/documents/questionnaire/json-schemas.ts');
const { module } = await runnerImport(source, { root, configFile: false, logLevel: 'error' });

for (const [name, text] of Object.entries(module.authorSchemas())) writeFileSync(join(import.meta.dirname, name), text);
