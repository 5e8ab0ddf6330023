import { alternative as alternativeIn } from './plan-alternative';
import { content as contentIn } from './plan-content';
import { csv } from './plan-csv';
import type { Speaking } from './count';

/** Words of the PDF and of the report model. */
export const plan = (speak: Speaking) => {
  const alternative = alternativeIn(speak);
  const content = contentIn(speak);
  const moreOf = (found: number, decided: number): string =>
    speak.and(
      [
        found > 0 ? speak.plural(found, 'more finding', 'more findings') : '',
        decided > 0 ? speak.plural(decided, 'more decision', 'more decisions') : '',
      ].filter((part) => part !== ''),
    );
  return {
    /** What the plan itself says, beside the words of the exercises and of the room. */
    content,
    alternative,
    csv,
    /** What the layout itself says. */
    layout: {
      documents: { full: 'Workshop action plan', executive: 'Workshop action plan, executive edition' },
      date: 'Date',
      place: 'Place',
      people: 'In the room',
      promise: 'What we promise our customers',
      aim: 'What we wanted to have at the end',
      invitedBy: 'Invited by',
      untitled: 'Untitled workshop',
      contents: 'Contents',
      /** A value of a scale, beside the others. */
      onScale: (value: number): string => (value < 0 ? speak.signed(value) : String(value)),
      /** What a reader shows for the number of the first page. */
      cover: 'Cover',
      /** How large a table is, and what its columns are, for those who don’t see it. */
      table: (rows: number, columns: readonly string[]): string =>
        `${speak.plural(rows, 'row', 'rows')}${columns.length === 0 ? '' : `: ${speak.and(columns)}`}`,
      summaryTitle: 'On one page',
      needs: 'What we need from you',
      found: 'What was found',
      decided: 'What was decided',
      next: 'Next steps',
      confidence: 'How sure the room was',
      nothingFound: 'No exercise has been run yet, so there is nothing to report.',
      nothingFoundYet: 'No results yet. What was gathered so far is on the next pages.',
      foundElsewhere: 'What was found is on the next pages.',
      nothingDecided: 'Nothing has been decided yet.',
      decidedElsewhere: {
        full: 'What was decided is in the decision log.',
        executive: 'What was decided is in the full edition.',
      },
      /** Of the logo on the cover; `organisation` may be empty. */
      logo: (organisation: string): string => (organisation === '' ? 'Logo' : `Logo of ${organisation}`),
      nothingNext: 'No next steps have been agreed yet.',
      allOver: 'Nothing that was agreed is left to do.',
      nothingAsked: 'The room was not asked how sure it is.',
      /** Over what nobody acts on, and actions that nobody has or that have no day. */
      stillOpen: 'What still needs somebody',
      summaryWhole: 'The one page in full',
      /** With what was counted behind it; `trace` may be empty. */
      claim: (text: string, trace: string): string => (trace === '' ? text : `${text} (${trace})`),
      /** At the foot of an overfull column of the one page. */
      moreWhole: (count: number): string => `… and ${count} more`,
      /** Findings and decisions that are not on the one page, and where they are. */
      notOnPage: {
        full: (found: number, decided: number): string => `${moreOf(found, decided)}: on the pages of their exercises.`,
        executive: (found: number, decided: number): string => `${moreOf(found, decided)}: in the full edition.`,
      },
      /** At the end of the executive edition; `page`: of the full one, null where nobody knows it. */
      leftOut: (parts: readonly { readonly name: string; readonly page: number | null }[]): string => {
        const paged = parts.filter(({ page }) => page !== null);
        const others = parts.filter(({ page }) => page === null).map(({ name }) => name);
        const said = [
          ...paged.map(({ name, page }, index) => `${name}, ${index === 0 ? 'full edition page' : 'page'} ${page}`),
          ...(others.length > 0 && paged.length > 0 ? [`in the full edition also ${speak.and(others)}`] : []),
        ];
        return paged.length === 0
          ? `Left out here, and in the full edition: ${speak.and(others)}.`
          : `Left out here: ${said.join('; ')}.`;
      },
      theAppendix: 'the appendix',
      /** Over what an edition left out, where nothing else stands there. */
      inFullEdition: 'In the full edition',
      more: { executive: (count: number): string => `… and ${count} more, in the full edition` },
      moreInTable: (count: number): string => `… and ${count} more in the full table`,
      appendix: 'Appendix',
      page: (page: number, pages: number): string => `${page} of ${pages}`,
      continued: (title: string): string => `${title} (continued)`,
      /** What the colours of a bar mean. */
      rightAnswer: 'the right answer',
      otherAnswers: 'other answers',
      /** What is true of the items that are set in bold. */
      inBold: (means: string): string => `In bold: ${means}.`,
      standAlone: 'On their own',
      noText: 'Nothing was written here.',
      noRows: 'There is nothing in this table yet.',
      noIdeas: 'No ideas were collected.',
      merged: 'Also said',
      onPage: (page: number): string => `p. ${page}`,
      startsHere: 'first step',
      dueHere: 'due',
      workshopDay: 'workshop',
      tied: 'tied',
      chosen: 'chosen above this line',
      nobodyAnswered: 'nobody answered',
      notCounted: 'not counted',
      average: 'average',
      dots: 'Dots',
      points: 'Points',
      what: 'What',
      where: 'Where',
      statement: 'Statement',
      answers: 'Answers',
      who: 'Who',
      when: 'By when',
      action: 'Action',
      owner: 'Owner and date',
      sure: 'How sure',
      serves: 'For',
      startAndMeasure: 'How it starts, how we will know',
      firstStep: 'First step',
      measure: 'Measure',
      told: 'Who needs to know',
      takes: 'accepted',
      notTaken: 'not yet accepted',
      nobody: 'No owner yet',
      noDue: 'No date yet',
      notAsked: 'not asked',
      starts: (day: string): string => `starts ${day}`,
      lenses: { mystery: 'Mystery', myth: 'Myth', mission: 'Mission', magic: 'Magic', close: 'Wrap-up' },
    },
  };
};
