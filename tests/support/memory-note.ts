import type { Note } from '#host/note.ts';

export interface MemoryNote extends Note {
  text: string | null;
  /** While it is set nothing can be written. */
  isRefused: boolean;
}

export function memoryNote(): MemoryNote {
  const note: MemoryNote = {
    text: null,
    isRefused: false,
    read: async () => note.text,
    write: async (text) => {
      if (note.isRefused) throw new DOMException('refused', 'QuotaExceededError');
      note.text = text;
    },
    remove: async () => {
      note.text = null;
    },
  };
  return note;
}
