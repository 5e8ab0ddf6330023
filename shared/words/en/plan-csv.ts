/** Heads of the columns of the plan's spreadsheets. */
export const csv = {
  actions: [
    'Number',
    'Action',
    'For',
    'Owner',
    'Accepted',
    'Due',
    'First step',
    'Measure',
    'Who needs to know',
    'Room',
    'How sure (0 to 5)',
  ],
  ideas: ['Exercise', 'Question', 'Idea', 'Said about it', 'Also said', 'Room', 'Group', 'Dots', 'Rank', 'Chosen'],
  yes: 'yes',
  no: 'no',
};
