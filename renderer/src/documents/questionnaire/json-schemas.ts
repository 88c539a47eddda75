import { z } from '#domain/schema.ts';
import { chapterFile } from './chapter-file.ts';
import { inspectionFile } from './inspection-file.ts';
import { factsFile, glossaryFile, obligationsFile, policyFile, profileFile } from './policy-files.ts';
import { questionnaireFile } from './questionnaire-file.ts';

const FILES = {
  questionnaire: { schema: questionnaireFile, title: '点検票の全体（questionnaire.yaml）' },
  policy: { schema: policyFile, title: '基本方針（policy.yaml）' },
  obligations: { schema: obligationsFile, title: '義務（obligations.yaml）' },
  glossary: { schema: glossaryFile, title: '用語（glossary.yaml）' },
  profile: { schema: profileFile, title: '所属の状況（profile.yaml）' },
  facts: { schema: factsFile, title: '参考値（facts.yaml）' },
  chapter: { schema: chapterFile, title: '章（chapters/NN-….yaml）' },
  inspection: { schema: inspectionFile, title: '点検（sample-inspection.yaml）' },
};

/** The JSON Schemas for authors' editors: file name to text. */
export function authorSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, { schema, title }]) => {
      // YAML plugins of editors support draft 7 best. `io: 'input'`, because authors may omit fields with defaults.
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
