/** 40 MB: larger files are refused before a byte of them is read. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;
