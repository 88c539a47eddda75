import { useState, type DragEvent } from 'react';
import { droppedFiles } from '#ui/files/dropped-files.ts';

/** Lets files be dropped on an element. `over` while some are held above it; `onFiles` gets null where a folder could not be read. */
export function useFileDrop(onFiles: (files: File[] | null) => void, enabled: boolean) {
  const [over, setOver] = useState(false);
  const take = async (transfer: DataTransfer) => onFiles(await droppedFiles(transfer).catch(() => null));
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(enabled);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      // Leaving a part of the element for another is no leaving.
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      if (enabled) void take(event.dataTransfer);
    },
  };
  return { over, handlers };
}
