const STAND_IN = new URL('./electron.mjs', import.meta.url).href;

/** Gives the stand-in to whoever imports `electron`. */
export function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(specifier, context);
}
