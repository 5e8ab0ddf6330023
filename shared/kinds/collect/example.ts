import type { CollectCommand, CollectDefinition, CollectWork } from './schema';
import { madeUpItems, SOME, type Example, type ExampleContext } from '../example';
import type { Idea } from '../idea';
import { headingsOf } from './headings';
import { startCollect } from './start';

type Context = ExampleContext<CollectDefinition>;

/** Ideas; where there are headings, two under each as long as they last. */
function ideasFor(context: Context): Idea[] {
  const { strings } = context;
  const { definition } = context;
  const headings = headingsOf(context, definition, {});
  return madeUpItems(strings, definition.id.slice(0, 50), Math.max(SOME, 2 * headings.length)).map((idea, index) => {
    const heading = headings[index % Math.max(1, headings.length)];
    return { ...idea, fields: {}, merged: [], ...(heading ? { heading: heading.id } : {}) };
  });
}

/** What everybody has to say, a text or two each; two people say the same. */
function turnsFor(context: Context): CollectCommand[] {
  const { at, people, definition } = context;
  const ideas = ideasFor(context);
  return people.map(({ id }, person): CollectCommand => {
    const said = ideas.filter((_, index) => index % people.length === person).slice(0, definition.limit);
    const mine = said.length > 0 || !ideas[0] ? said : [ideas[0]];
    const fields = Object.fromEntries(
      definition.fields.map((field) => [field.id, { text: field.hint || field.label }]),
    );
    return {
      type: 'collect/turn',
      at,
      participant: id,
      ideas: mine.map(({ id: idea, text, heading }) => ({
        id: `${idea}-${person + 1}`,
        text,
        fields,
        ...(heading === undefined ? {} : { heading }),
      })),
    };
  });
}

export const collectExample: Example<CollectDefinition, CollectWork, CollectCommand> = {
  done: (context) => ({
    ...startCollect(context.definition),
    ideas: ideasFor(context),
    revealed: context.definition.anonymous,
  }),
  begun: (context) => ({
    ...startCollect(context.definition),
    ideas: context.definition.anonymous ? [] : ideasFor(context),
  }),
  opening: ({ at, definition }) =>
    definition.forms.includes('silent-turns') ? { type: 'collect/form', at, form: 'silent-turns' } : null,
  played(context) {
    const { at, definition } = context;
    const ideas = ideasFor(context).map(({ id, text, heading }) => ({
      id,
      text,
      fields: {},
      ...(heading === undefined ? {} : { heading }),
    }));
    const said: CollectCommand[] =
      definition.form === 'silent-turns' ? turnsFor(context) : [{ type: 'collect/add', at, ideas }];
    return definition.anonymous ? [...said, { type: 'collect/reveal', at }] : said;
  },
};
