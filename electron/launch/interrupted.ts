const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when the person ends the program, with Ctrl+C or by closing its terminal. */
export function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of SIGNALS) process.once(signal, () => done());
  });
}
