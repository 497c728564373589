import {draftPolicies, type DraftPolicy} from '../translation/types.js';

/**
 * What a build does with translations that nobody has reviewed.
 *
 * @param value as `CSW_DRAFTS` has it
 * @throws where that is none of the policies: a slip would show drafts to readers
 */
export const draftPolicy = (value = process.env.CSW_DRAFTS): DraftPolicy => {
  const policy = draftPolicies.find((known) => known === (value === undefined || value === '' ? 'notice' : value));
  if (policy) return policy;
  throw new Error(`CSW_DRAFTS is "${value ?? ''}". It may be ${draftPolicies.join(', ')}; without it, it is notice.`);
};
