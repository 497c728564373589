import type {SourceMessage} from '../translation/types.js';

/** The English messages: those of the code in a clone, those of the build in a package. */
export const sourceMessages = async (): Promise<ReadonlyMap<string, SourceMessage>> => {
  if (typeof __CSW_MESSAGES__ !== 'undefined') return new Map(__CSW_MESSAGES__.map((message) => [message.id, message]));
  const {readSourceMessages} = await import('../build/source-messages.js');
  return readSourceMessages();
};
