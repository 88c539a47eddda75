import { verifySignature } from '#sealing/verify-signature.ts';
import { answerReadings } from './reading-line.ts';

answerReadings(globalThis, verifySignature);
