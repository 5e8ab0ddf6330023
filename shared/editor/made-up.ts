import type { StepAddress } from '../base/steps';
import { madeUpItems, type ExampleContext } from '../kinds/example';
import { kindOf, type StepDefinition } from '../kinds/registry';
import { givenAt } from '../session/flow';
import type { Session } from '../session/schema/session';
import type { Strings } from '../words';

/** A step in a session, with the items it works on: those that flow in, else made-up ones as if they had been typed. */
export function exampleAt(
  strings: Strings,
  session: Session,
  at: StepAddress,
  definition: StepDefinition,
): ExampleContext<StepDefinition> {
  const given = givenAt(session, at);
  const { sources, takeTyped } = kindOf(definition);
  const source = sources.items(definition);
  const flows = source ? given.itemsFrom(source) : [];
  const typed = source && flows.length === 0 && takeTyped ? madeUpItems(strings, 'typed') : [];
  return { ...given, definition, items: [...flows, ...typed.map((item) => ({ ...item, ideaIds: [] }))], typed };
}
