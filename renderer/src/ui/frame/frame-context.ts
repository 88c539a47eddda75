import { createContext, useContext } from 'react';

/** What pages need to know of the frame around them. */
export interface FrameState {
  productName: string;
  /** Where the page is, as the router names it. */
  location: string;
  /** Tells that the page at `location` shows its heading; true when the person came here from another page. */
  arrive: (location: string) => boolean;
  /** Elements of the header that pages fill; null until they are mounted. */
  slots: { place: HTMLElement | null; state: HTMLElement | null };
}

export const FrameContext = createContext<FrameState | null>(null);

export function useFrame(): FrameState {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('AppFrame is missing around a page');
  return frame;
}
