import { plural } from './plural';

export const report = {
  title: 'The plan',
  paper: 'Paper',
  a4: 'A4',
  letter: 'Letter',
  export: 'Export PDF',
  making: 'Laying out the plan',
  makingSection: (section: string) => `Laying out: ${section}`,
  cancelled: 'Cancelled. Nothing was written.',
  saved: (file: string) => `${file} is written.`,
  failed: 'The plan could not be laid out. The session itself is safe.',
  tryAgain: 'Try again',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pages: (count: number) => plural(count, 'page', 'pages'),
  backToWorkshop: 'Back to the workshop',
  previous: 'Previous page',
  next: 'Next page',
};
