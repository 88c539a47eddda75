/** What the parts of the stand-in share about this run. */
export const state = {
  appPath: '',
  version: '',
  /** Switches of the command line and of the app, name to value. */
  switches: new Map(),
  /** The connection to Chromium, once it runs. */
  chromium: null,
  /** Open windows by the number of their contents. */
  windows: new Map(),
};
