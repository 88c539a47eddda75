import { z } from 'zod';

// `jitless`: the content security policy forbids compiling code from text, which zod would otherwise try.
z.config({ ...z.locales.ja(), jitless: true });

export { z };
