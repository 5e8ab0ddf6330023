/**
 * What is asked of a tree, by the name under which it is exported there, and the folders in which it may be: where a file
 * lies, and what it is called, changes from tree to tree. `or`: names it has in other trees. `says`: a word that the right
 * file has, where two export the same name.
 */
export const names = {
  /* What is compared. */
  readSession: { in: ['shared'] },
  stepsInOrder: { in: ['shared'] },
  facilitatorView: { in: ['shared'] },
  roomView: { in: ['shared'] },
  seatView: { in: ['shared'] },
  buildPlan: { in: ['shared'] },
  executiveOf: { in: ['shared'] },
  planMarkdown: { in: ['shared'] },
  actionsCsv: { in: ['shared'] },
  ideasCsv: { in: ['shared'] },
  agendaSheet: { in: ['shared'] },
  versionPreview: { in: ['shared'], or: ['previewOf'], says: 'VersionPreview' },
  compareSessions: { in: ['shared'] },
  earlierFor: { in: ['shared'] },
  mergeRooms: { in: ['shared'] },
  stringsOf: { in: ['shared'], or: ['strings', 'words'] },
  layOut: { in: ['renderer'] },
  layOutPoster: { in: ['renderer'] },
  posterSections: { in: ['renderer'] },
  layOutAgenda: { in: ['renderer'] },
  SessionService: { in: ['electron'] },
  MemoryStorage: { in: ['electron'] },
  /* What is put in the place of the one by the other. */
  loadFonts: { in: ['renderer'] },
  fontsOfTests: { in: ['tests'], or: ['loadFonts'] },
  /* What is listened to while the tests' fixtures play. */
  decide: { in: ['shared'] },
  reduce: { in: ['shared'] },
  /* The fixtures. */
  stages: { in: ['tests'] },
  sheetStages: { in: ['tests'] },
  crowdedStages: { in: ['tests'] },
  playSamples: { in: ['tests'] },
  newSession: { in: ['tests'] },
  methodSession: { in: ['tests'] },
  Workshop: { in: ['tests'] },
  tour: { in: ['tests'] },
  methodTour: { in: ['tests'] },
  refused: { in: ['tests'] },
  anyCommand: { in: ['tests'] },
  roomsFrom: { in: ['tests'] },
  hostile: { in: ['tests'] },
  hostileTexts: { in: ['tests'] },
  empty: { in: ['tests'] },
  logo: { in: ['tests'] },
};
