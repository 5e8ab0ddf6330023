export const about = {
  title: 'About Candor',
  text: 'Workshops in a room, without a network, an account or anybody’s phone.',
  versions: 'Versions',
  /** What it runs on, by name; the names are theirs. */
  runsOn: { candor: 'Candor', electron: 'Electron', chromium: 'Chromium', node: 'Node' },
  licences: 'Made with',
  licencesText: (count: number) => `${count} works of others are part of Candor, each under its own licence.`,
  /** Of a work: its version and its licence. */
  under: (version: string, licence: string) => `${version} · ${licence}`,
  noText: 'It brings no text of its licence.',
  electronText: 'Electron and Chromium bring their own list, in the file LICENSES.chromium.html beside the program.',
};
