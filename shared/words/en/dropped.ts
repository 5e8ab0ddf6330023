/** A file dropped on the window. */
export const dropped = {
  /** A file of a session that is here already. */
  known: {
    newer: (file: string, title: string, there: string, here: string) =>
      `${file} is a later state of “${title}”, last changed ${there}; the one here was last changed ${here}.`,
    older: (file: string, title: string, there: string, here: string) =>
      `${file} is an earlier state of “${title}”, last changed ${there}; the one here was last changed ${here}.`,
    diverged: (file: string, title: string, there: string, here: string) =>
      `${file} and “${title}” here have both been changed: the file ${there}, the one here ${here}. Neither has all of the other.`,
  },
  another: (file: string, title: string) => `${file} is another session, “${title}”.`,
  knownHint: 'Nothing is lost: what is here stays among the earlier versions.',
  openStays:
    'The open session stays as it is. The file can be kept as a session of its own; rooms are brought together on Home.',
  nothingOpens: 'What is on screen stays. The file can be put among your sessions, to be opened from Home later.',
  sameOpen: (file: string) => `${file} is the session that is open, with nothing more and nothing less in it.`,
  sameHere: (file: string, title: string) => `${file} is “${title}”, which is among your sessions exactly like that.`,
  takeHere: 'Open the one here',
  takeFile: 'Take the file',
  takeBoth: 'Keep both',
  put: 'Put it among your sessions',
  takeCopy: 'Keep it as a copy',
  leave: 'Leave it',
  kept: (title: string) => `“${title}” is among your sessions.`,
  tooLarge: (file: string) => `${file} is larger than 200 MB: no session is.`,
  folder: 'That is a folder. Drop the session file that is in it; its name ends in .candor.json.',
  nothing: 'There is no file in what was dropped. Session files end in .candor.json.',
  several: (count: number) =>
    `Those are ${count} files. Drop one session file at a time; to bring breakout rooms together, choose “Merge breakout rooms” on Home and drop them there.`,
  other: (file: string) =>
    `${file} is neither a session nor a list of ideas, and was left alone. Session files end in .candor.json, lists of ideas in .csv or .txt.`,
  ideasWhere: (file: string) =>
    `${file} is a list. Ideas can be dropped while a step that collects ideas is on screen and open for new ones.`,
  pictureWhere: (file: string) =>
    `${file} is a picture. Photographs of flip charts and walls can be dropped during the workshop, the organisation’s logo while the plan is on screen.`,
  unreadable: (file: string) => `${file} cannot be read. Check that you may open it.`,
};
