import type { CollectDefinition, CollectWork } from './schema';

/** What a collect step has before anyone has touched it. */
export const startCollect = ({ form }: CollectDefinition): CollectWork => ({
  kind: 'collect',
  form,
  ideas: [],
  revealed: false,
  tookPart: null,
  round: null,
});
