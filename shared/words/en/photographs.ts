import type { Speaking } from './count';

/** What the room made, photographed. */
export const photographs = ({ locale, plural }: Speaking) => ({
  title: 'Photographs',
  open: 'Photographs of flip charts and walls',
  close: 'Put the photographs away',
  /** Of all that a session holds. */
  count: (count: number, most: number) => `${locale.whole(count)} of ${locale.whole(most)}`,
  choose: 'Choose photographs',
  hint: 'Or drop them anywhere on this window, or paste them. Each stands beside its step in the plan; place and camera are taken out.',
  elsewhere: 'From other steps',
  caption: 'Caption',
  captionOf: (what: string) => `Caption: ${what}`,
  /** One without a caption, by its place among those of the session. */
  untitled: (number: number) => `Photograph ${locale.whole(number)}`,
  show: 'Show in the room',
  showWhat: (what: string) => `Show in the room: ${what}`,
  takeAway: 'Take it off the room screen',
  takeAwayWhat: (what: string) => `Take it off the room screen: ${what}`,
  remove: 'Remove',
  removeWhat: (what: string) => `Remove: ${what}`,
  taken: (count: number) =>
    count === 1
      ? 'The photograph is in. Ctrl+Z takes it back.'
      : `${plural(count, 'photograph is', 'photographs are')} in. Ctrl+Z takes them back, one by one.`,
  removed: 'The photograph is out of the session. Ctrl+Z puts it back.',
  working: (file: string) => `${file} is being made ready …`,
  missing: 'This picture is not on this computer: it was taken in elsewhere and did not come with the file.',
  /** At a step at which nobody is to know who wrote what. */
  tells: (count: number) =>
    count === 1
      ? 'This step is anonymous. Handwriting and faces in a photograph tell who wrote what, in the plan too.'
      : 'This step is anonymous. Handwriting and faces in photographs tell who wrote what, in the plan too.',
  allTheSame: (count: number) => (count === 1 ? 'Take it in all the same' : 'Take them in all the same'),
  leave: (count: number) => (count === 1 ? 'Leave it out' : 'Leave them out'),
  /** Why a file is no photograph. */
  refused: {
    'too-large': (file: string) => `${file} is larger than 60 MB. Take the photograph again, or save it smaller.`,
    'no-picture': (file: string) =>
      `${file} is not a photograph that can be taken in. Choose a JPEG, PNG, WebP or HEIC file.`,
    heic: (file: string) =>
      `${file} is a HEIC picture, which this computer cannot read. Save it as JPEG on the phone (share it, or choose “Most compatible” in the camera’s settings), then take that one in.`,
    unreadable: (file: string) =>
      `${file} cannot be read as a picture: it is damaged. Take it from the phone once more.`,
  },
});
