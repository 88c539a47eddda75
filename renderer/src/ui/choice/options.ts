/** One entry of a list to choose from. `id` is what the program keeps, `label` what the person reads. */
export interface Option {
  id: string;
  label: string;
  /** A second, softer line. */
  note?: string;
  disabled?: boolean;
}
