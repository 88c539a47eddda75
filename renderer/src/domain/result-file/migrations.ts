/** Version 1 to 2: adds the reports on earlier actions, empty for older files. */
export function withProgress(written: Record<string, unknown>): Record<string, unknown> {
  const { answers } = written;
  const reported = Array.isArray(answers) ? answers.map((answer: unknown) => reportingNothing(answer)) : answers;
  return { ...written, version: 2, answers: reported };
}

/** Version 2 to 3: attachments name their item. Older files have no attachments. */
export function withAttachments(written: Record<string, unknown>): Record<string, unknown> {
  return { ...written, version: 3 };
}

function reportingNothing(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && !('progress' in answer)
    ? { ...answer, progress: null }
    : answer;
}
