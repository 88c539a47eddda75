/** The longest text that a field of a return takes, in UTF-16 units. */
export const TEXT_LENGTH = 2000;
