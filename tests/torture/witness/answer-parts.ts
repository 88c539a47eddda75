/** A field of an item on the page, and what of the answer it holds. */
export interface AnswerPart {
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  /** As in the stored answer: `choice`, `evidence.0.document`. */
  path: string;
}

/** The fields of an item that are on the page now. Runs in the page, so it holds everything it needs. */
export function answerParts(card: Element): AnswerPart[] {
  type Field = AnswerPart['element'];
  const all = (selector: string, within: ParentNode = card) => [...within.querySelectorAll<Field>(selector)];
  const ofOne = (selector: string, path: string) => all(selector).map((element) => ({ element, path }));
  const inRows = (selector: string, nameOf: (row: string, at: number) => string) =>
    [...card.querySelectorAll<HTMLElement>(`${selector} [data-row]`)].flatMap((row) =>
      all('input', row).map((element, at) => ({ element, path: nameOf(row.dataset['row'] ?? '', at) })),
    );
  const status = card.querySelector('[role=radiogroup]');
  return [
    ...(status === null ? [] : all('input', status).map((element) => ({ element, path: 'choice' }))),
    ...ofOne('[data-part=method] input', 'method'),
    ...ofOne('[data-part=comment] textarea', 'comment'),
    ...ofOne('[data-part=reason] textarea', 'reason'),
    ...inRows('[data-part=evidence]', (row, at) => `evidence.${row}.${['document', 'number', 'place'][at] ?? ''}`),
    ...inRows('[data-part=rows]', (row, at) => `rows.${row}.${String(at)}`),
    ...ofOne('[data-part=what] textarea', 'action.what'),
    ...ofOne('[data-part=post] input', 'action.post'),
    ...ofOne('.Details-actionLine select', 'action.kind'),
    ...ofOne('[data-part=due] input:not([type=hidden])', 'action.due'),
    ...ofOne('fieldset:has(input[value=underway]) input[type=radio]', 'progress.state'),
    ...ofOne('fieldset:has(input[value=underway]) textarea', 'progress.note'),
  ];
}
