/**
 * What may still reveal a department without its name. `fewDepartments`: there are too few departments to hide among.
 * `tellingItems`: items answered by so few departments that a figure points to them.
 */
export interface Masking {
  fewDepartments: boolean;
  tellingItems: string[];
}
