/** The timer of a step. */
export const timer = {
  start: (minutes: number) => `Start timer: ${minutes} min`,
  stop: 'Stop',
  goOn: 'Go on',
  more: '+2 min',
  clear: 'Clear',
  sound: 'Sound when the time is up',
  soundOn: 'A soft sound when the time is up: on',
  soundOff: 'A soft sound when the time is up: off',
  over: (step: string) => `Time is up: ${step}`,
  startOrStop: 'Start or stop the timer of this step',
  ask: {
    clock: { title: 'A clock for the room', minutes: 'Minutes', begin: 'Start the clock' },
    break: { title: 'A break', minutes: 'Minutes', begin: 'Begin the break' },
  },
  twoMore: 'Two more minutes on the timer',
};
