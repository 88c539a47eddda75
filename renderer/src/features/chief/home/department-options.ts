import type { Department } from '#domain/inspection/roster.ts';
import type { SearchOption } from '#ui/choice/ComboBox.tsx';

/** The roster as a list to choose from. Departments that do not take part stay in it, with `whyNot` made from the reason. */
export function departmentOptions(roster: readonly Department[], whyNot: (reason: string) => string): SearchOption[] {
  return roster.map(({ code, name, parent, excluded }) => {
    const note = [parent, excluded === null ? null : whyNot(excluded)].filter((each) => each !== null).join('　');
    return {
      id: code,
      label: `${code}　${name}`,
      keywords: `${code} ${name}`,
      disabled: excluded !== null,
      ...(note === '' ? {} : { note }),
    };
  });
}
