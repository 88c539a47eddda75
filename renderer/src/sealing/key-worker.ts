import { answerOn } from './key-port.ts';
import { keyWorkHere } from './key-work.ts';

answerOn(globalThis, keyWorkHere);
