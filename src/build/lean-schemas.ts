import MagicString from 'magic-string';
import type {Plugin} from 'rollup';
import {nameOf, type SyntaxNode, walk} from './syntax-tree.js';

const texts = ['Literal', 'TemplateLiteral', 'BinaryExpression'];

/** By keyword, what its value is written as. A property of a pack that is called so has a schema instead, and stays. */
const notes: Readonly<Record<string, readonly string[]>> = {
  $schema: texts,
  $id: texts,
  title: texts,
  // The last is the argument of `ref()`.
  description: [...texts, 'Identifier'],
  examples: ['ArrayExpression'],
};

const isNote = ({type, key, value}: SyntaxNode): boolean =>
  type === 'Property' && notes[String(nameOf(key))]?.includes((value as SyntaxNode).type) === true;

/**
 * Takes out of the schemas what is there for editors alone: descriptions, examples, titles. `dist/area.schema.json` keeps
 * them. A schema is an object literal, or a call of `ref()`, whose second argument is the description.
 */
export const leanSchemas = (): Plugin => ({
  name: 'lean-schemas',
  transform(code, id) {
    if (!/\/src\/packs\/[\w-]+-schema\.ts$/.test(id)) return null;
    const magic = new MagicString(code);
    walk(this.parse(code), (node) => {
      const args = node.arguments as readonly SyntaxNode[] | undefined;
      if (node.type === 'CallExpression' && nameOf(node.callee) === 'ref' && args?.[0] && args[1])
        magic.remove(args[0].end, args[1].end);
      if (node.type !== 'ObjectExpression') return;
      const properties = node.properties as readonly SyntaxNode[];
      // With the comma behind it; a last one may leave the comma before it, which may stand there.
      properties.forEach((property, index) => {
        if (isNote(property)) magic.remove(property.start, properties[index + 1]?.start ?? node.end - 1);
      });
    });
    return {code: magic.toString(), map: magic.generateMap({hires: true})};
  },
});
