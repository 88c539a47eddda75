import { z } from '../schema.ts';

// Field shapes shared by the files that people hand to each other. The length limits bound what a hostile file can
// hold.
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const uuid = z.uuid();
export const instant = z.iso.datetime();
export const day = z.iso.date();
export const id = z.string().min(1).max(100);
export const line = z.string().max(500);
export const text = z.string().max(100_000);
export const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(200);
/** An age recipient, `age1…`. */
export const recipient = z
  .string()
  .regex(/^age1[0-9a-z]+$/)
  .max(200);
export const person = z.strictObject({ post: line, name: line });
