import { isOwnDocument } from '../origin.ts';

/** The parts of a call's origin that are checked. */
export interface CallOrigin {
  sender: { id: number };
  senderFrame: { url: string; parent: unknown } | null;
}

/** True only for the main frame of our own window while it shows our own document. */
export function isOwnWindow(origin: CallOrigin, ownContentsId: number): boolean {
  const frame = origin.senderFrame;
  return origin.sender.id === ownContentsId && frame !== null && frame.parent === null && isOwnDocument(frame.url);
}
