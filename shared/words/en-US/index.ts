import { differing } from '../differing';
import type { english } from '../en';

/** English as it is written in the United States, where that differs. How days, times and figures are written is the locale's. */
export const american = (parent: ReturnType<typeof english>): ReturnType<typeof english> =>
  differing(parent, {
    about: {
      licencesText: (count) => `${count} works of others are part of Candor, each under its own license.`,
      noText: 'It brings no text of its license.',
    },
    dropped: {
      pictureWhere: (file) =>
        `${file} is a picture. Photographs of flip charts and walls can be dropped during the workshop, the organization’s logo while the plan is on screen.`,
    },
    exercisesScreen: {
      deleted: (title) => `“${title}” is in the system’s trash. Sessions that use it are as they were.`,
    },
    files: {
      problem: (problem, file, detail) =>
        problem === 'no-bin'
          ? `${file} could not be moved to the system’s trash, so nothing was deleted.`
          : parent.files.problem(problem, file, detail),
    },
    home: {
      findHint: 'Title or organization',
      organisation: 'Organization',
      anyOrganisation: 'Any organization',
      delete: 'Move to trash',
      deleted: (title) => `“${title}” is in the system’s trash.`,
    },
    kinds: { sort: { what: 'Items go into labeled bins.' } },
    newSession: {
      organisation: 'Organization',
      brandPromiseHint:
        'What the organization promises its customers, in its own words; it is read aloud in the opening',
    },
    organisations: {
      title: 'Organizations',
      add: 'Add an organization',
      untitled: (number) => (number === 1 ? 'New organization' : `New organization ${number}`),
      accent: 'Color',
      noAccent: 'Remove the color',
    },
    report: {
      cancelled: 'Canceled. Nothing was written.',
      logo: { add: 'Add the organization’s logo' },
    },
    settings: { resetHint: 'Sessions, exercises, organizations and the PIN of the seat stay as they are.' },
    steps: {
      collect: {
        phases: {
          pairs: {
            say: 'Turn to your neighbor. Two minutes: tell each other what you have, and build on it together.',
          },
        },
      },
    },
  });
