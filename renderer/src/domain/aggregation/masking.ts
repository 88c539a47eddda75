/**
 * What still may tell who a department is although its name is gone: `fewDepartments` where there are too few to choose between,
 * and the items that so few departments answer that a figure on them points at these.
 */
export interface Masking {
  fewDepartments: boolean;
  tellingItems: string[];
}
