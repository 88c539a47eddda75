/** Between the entries of a list in one cell. */
export const LIST_SEPARATOR = ';';
/** Between the parts of one entry. */
export const PART_SEPARATOR = ' / ';
