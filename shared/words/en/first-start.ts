/** What is offered where there is no session yet, and what is worth knowing on the way. */
export const firstStart = {
  title: 'Your first five minutes',
  look: {
    title: 'Look at a finished workshop',
    text: 'A clinic’s morning, from the opening to the plan. It opens on the vote that said what everybody knew.',
    takes: 'People and figures are invented.',
  },
  rehearse: {
    title: 'Rehearse one',
    text: 'Twelve invented people answer, vote and agree, whenever you let them. One button leads from the opening to the plan.',
    takes: 'Five minutes, marked as a rehearsal everywhere.',
  },
  plan: {
    title: 'Plan one',
    text: 'Choose an agenda, say who comes, and begin. Everything can be changed on the day.',
    takes: 'Or take it as it is and rehearse it first.',
  },
  hints: {
    title: 'Three hints',
    next: (key: string) => `${key}, the filled button, does what comes next.`,
    room: (key: string) => `${key} opens the room’s window, which never has your script.`,
    keys: (help: string, palette: string) => `${help} shows every key, ${palette} finds any command.`,
    putAway: 'Put the hints away',
    show: 'Show the three hints',
    away: (key: string) => `Put away (${key})`,
    gone: 'The hints are put away. F1 shows them again.',
    setting: 'Hints',
    settingHint: 'Three, in rehearsals and samples.',
  },
};
