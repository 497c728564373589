import MagicString from 'magic-string';
import type {Plugin} from 'rollup';
import type {LocaleData} from '../language/messages.js';
import {nameOf, type SyntaxNode, walk} from './syntax-tree.js';

/** The messages of a locale file by their ids' places in the list of all ids; as they are where there is no such list. */
export const shortIds = <T>(
  messages: Readonly<Record<string, T>>,
  ids?: readonly string[],
): Readonly<Record<string, T>> =>
  ids ? Object.fromEntries(Object.entries(messages).map(([id, message]) => [ids.indexOf(id), message])) : messages;

/** What a locale says, with the ids of the scripts. */
export const shortLocale = (data: LocaleData, ids?: readonly string[]): LocaleData => ({
  ...data,
  messages: shortIds(data.messages, ids),
  drafts: ids ? data.drafts.map((id) => String(ids.indexOf(id))) : data.drafts,
});

/**
 * Writes each message's id in the scripts as its place in the list of all ids, as in the locale files of the same build.
 * A locale file of another build is refused by its hash.
 */
export const shortMessageIds = (ids: readonly string[]): Plugin => ({
  name: 'short-message-ids',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const magic = new MagicString(code);
    walk(this.parse(code), (node) => {
      if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'msg') return;
      const options = (node.arguments as SyntaxNode[])[1];
      const property = ((options?.properties ?? []) as SyntaxNode[]).find(({key}) => nameOf(key) === 'id');
      const place = ids.indexOf(String(nameOf(property?.value)));
      if (!property || place < 0) this.error(`a message in ${id} has no explicit id that was extracted`);
      const {start, end} = property.value as SyntaxNode;
      magic.overwrite(start, end, String(place));
    });
    return {code: magic.toString(), map: magic.generateMap({hires: true})};
  },
});

/** What makes ids from texts is never called, since each of our messages has an explicit one: it stays out. */
export const noGeneratedIds = (): Plugin => ({
  name: 'no-generated-ids',
  load: (id) =>
    id.endsWith('/@lit/localize/internal/id-generation.js') ? 'export const generateMsgId = () => "";' : null,
});
