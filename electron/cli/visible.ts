// All but tab and line feed: escape sequences among them move the cursor, rename the window or answer in the person's place.
const COMMANDS_OF_TERMINALS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
const TURNS_OF_WRITING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text as it may go to a terminal: names and answers come from files of others. What a terminal would obey, or what turns the direction of
 * writing, is written as `\u001b`, which in JSON means the same character.
 */
export function visible(text: string): string {
  return text.replaceAll(COMMANDS_OF_TERMINALS, spelled).replaceAll(TURNS_OF_WRITING, spelled);
}

function spelled(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
