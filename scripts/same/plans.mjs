export const textsNames = ['buildPlan', 'planMarkdown', 'actionsCsv', 'ideasCsv'];
// prettier-ignore
export const layingOutNames = [
  'buildPlan', 'agendaSheet', 'hostile', 'empty', 'layOut', 'layOutPoster', 'posterSections', 'layOutAgenda',
];

/** Fonts come over a window's address; the tests have them from a file. */
export const layingOutSwaps = { loadFonts: 'fontsOfTests' };

const papers = ['a4', 'letter'];
const editions = ['full', 'executive'];

/** Posters take longest, and are made of what stands in the plan. */
const MOST_POSTERS = 2;

const aboutOf = ({ id, revision, changedAt, details }) => ({
  language: 'en-GB',
  title: details.title,
  subject: 'Agenda',
  organisation: details.organisation,
  sessionId: id,
  revision,
  changedAt,
});

/** The plans of sessions as Markdown and as spreadsheets. */
export function makeTexts(tree, { sessions, views }, { readIn, write }) {
  for (const [name, session] of Object.entries({ ...views, ...sessions })) {
    const plan = tree.buildPlan(readIn(session));
    write(`texts/${name}.md`, tree.planMarkdown(plan));
    write(`texts/${name}, actions.csv`, tree.actionsCsv(plan));
    write(`texts/${name}, ideas.csv`, tree.ideasCsv(plan));
  }
}

/**
 * PDFs as they are laid out where there is no window, in a fraction of the time: what only a window can draw is left to
 * `npm run plan`.
 */
export async function layOutAll(tree, { sessions }, { readIn, write }) {
  const both = async (name, plan) => {
    for (const paper of papers)
      for (const edition of editions) {
        const { bytes, pages, notShown, logoLost } = await tree.layOut(plan, { paper, edition, boards: false });
        write(`laid-out/${name}, ${edition}, ${paper}.pdf`, bytes);
        write(`laid-out/${name}, ${edition}, ${paper}.json`, JSON.stringify({ pages, notShown, logoLost }));
      }
  };
  for (const [name, session] of Object.entries(sessions)) {
    const read = readIn(session);
    const plan = tree.buildPlan(read);
    await both(name, plan);
    for (const [index, section] of tree.posterSections(plan).slice(0, MOST_POSTERS).entries())
      write(`laid-out/${name}, poster ${index + 1}.pdf`, await tree.layOutPoster(plan, section));
    for (const paper of papers)
      write(
        `laid-out/${name}, agenda, ${paper}.pdf`,
        await tree.layOutAgenda(tree.agendaSheet(read), aboutOf(read), paper),
      );
  }
  await both('a hostile plan', tree.hostile);
  await both('an empty plan', tree.empty);
}
