import type { Speaking } from './count';

export const organisations = ({ participants }: Speaking) => ({
  title: 'Organisations',
  text: 'What is kept here is offered when you plan a workshop for one of them. It stays on this computer.',
  none: 'None yet. Whom you work for again can be kept here: name, logo, brand promise, people.',
  add: 'Add an organisation',
  untitled: (number: number) => (number === 1 ? 'New organisation' : `New organisation ${number}`),
  name: 'Name',
  brandPromise: 'Brand promise',
  people: 'People',
  peopleHint: 'One name per line; a group after a comma. You pick from them when you plan a workshop.',
  accent: 'Colour',
  accentHint: 'As it stands in their house style, such as #0B6B63.',
  /** Of the picker, for who hears the screen. */
  saturation: 'How strong and how light it is',
  hue: 'Hue',
  noAccent: 'Remove the colour',
  /** Under a sample of the colour, on either ground. */
  onLight: { asIs: 'On light: as it is', other: 'On light: a little darker, so that it can be read' },
  onDark: { asIs: 'On dark: as it is', other: 'On dark: a little lighter, so that it can be read' },
  sample: 'So it reads',
  logo: 'Logo',
  logoOf: (name: string) => `Logo of ${name}`,
  /** Beside the name in the list. */
  count: participants,
  edit: (name: string) => `Change ${name}`,
  close: 'Done',
  delete: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted. Sessions with it stay as they are.`,
  putBack: 'Put it back',
  /** In a new session. */
  known: (name: string) => `${name} is kept on this computer.`,
  fill: 'Fill in what is kept',
  filled: 'Filled in. Change whatever is different this time.',
  whoComes: (name: string) => `Who of ${name} comes?`,
});
