import MagicString from 'magic-string';
import type {Plugin} from 'rollup';
import {nameOf, type SyntaxNode, walk} from './syntax-tree.js';

/** Takes the translators' notes (`desc`) out of each `msg()`: they belong in the XLIFF files, not in visitors' scripts. */
export const stripNotes = (): Plugin => ({
  name: 'strip-notes',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const magic = new MagicString(code);
    walk(this.parse(code), (node) => {
      if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'msg') return;
      const options = (node.arguments as SyntaxNode[])[1];
      const properties = (options?.properties ?? []) as SyntaxNode[];
      properties.forEach((property, index) => {
        if (nameOf(property.key) !== 'desc') return;
        const [before, after] = [properties[index - 1], properties[index + 1]];
        if (before) magic.remove(before.end, property.end);
        else magic.remove(property.start, after?.start ?? property.end);
      });
    });
    return {code: magic.toString(), map: magic.generateMap({hires: true})};
  },
});
