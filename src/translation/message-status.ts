import type {MessagePart, MessageStatus, SourceMessage, Unit} from './types.js';

/** The states of a target that XLIFF 1.2 names, beside those of a tool's own, which begin with `x-`. */
export const knownStates = [
  'final',
  'needs-adaptation',
  'needs-l10n',
  'needs-review-adaptation',
  'needs-review-l10n',
  'needs-review-translation',
  'needs-translation',
  'new',
  'signed-off',
  'translated',
] as const;

const reviewedStates = ['final', 'signed-off'];
const untranslatedStates = ['new', 'needs-translation'];

/** Whether the parts say nothing: white space alone, and no placeholder. */
export const isBlank = (parts: readonly MessagePart[]): boolean =>
  parts.every((part) => typeof part === 'string' && part.trim() === '');

/** Whether a state says that a target is no translation yet. */
export const saysUntranslated = (state: string | undefined): boolean => untranslatedStates.includes(state ?? '');

/** How far a message is, as its file says. What nobody has called reviewed is a draft, a target without a state too. */
export const messageStatus = ({
  target,
  state,
  approved,
}: Pick<Unit, 'target' | 'state' | 'approved'>): MessageStatus => {
  if (!target || isBlank(target) || saysUntranslated(state)) return 'untranslated';
  return approved || reviewedStates.includes(state ?? '') ? 'reviewed' : 'draft';
};

/** Whether a wrong translation could hurt somebody: the note in the code says so in its first words. */
export const isSafetyCritical = ({note}: Pick<SourceMessage, 'note'>): boolean => note.startsWith('Safety-critical');
