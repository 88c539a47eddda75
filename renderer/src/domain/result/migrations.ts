/** Version 1 to 2: answers can report on earlier actions; none of the older ones did. */
export function withProgress(written: Record<string, unknown>): Record<string, unknown> {
  const { answers } = written;
  const reported = Array.isArray(answers) ? answers.map((answer: unknown) => reportingNothing(answer)) : answers;
  return { ...written, version: 2, answers: reported };
}

/** Version 2 to 3: attachments say which item they belong to; none of the older files had any. */
export function withAttachments(written: Record<string, unknown>): Record<string, unknown> {
  return { ...written, version: 3 };
}

function reportingNothing(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && !('progress' in answer)
    ? { ...answer, progress: null }
    : answer;
}
