import {transform} from 'esbuild';
import MagicString from 'magic-string';
import type {Plugin} from 'rollup';
import {nameOf, type SyntaxNode, walk} from './syntax-tree.js';

const minifyCss = async (css: string): Promise<string> => {
  const {code} = await transform(css, {loader: 'css', minify: true, target: ['chrome111', 'firefox113', 'safari16.4']});
  return code.trim();
};

/**
 * White space with a line break between two tags, or at a template's ends, was put there by the formatter and goes.
 * Elsewhere it stood for a space, which stays: the formatter breaks lines only where one was.
 */
const minifyHtml = (html: string): string =>
  html
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replace(/>\s*\n\s*(?=<)/g, '>')
    .replace(/\s*\n\s*(?=\/?>)/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ \/>/g, '/>');

/**
 * Minifies what stands in css`…` and html`…`. In css`…` an expression has to stand where a declaration can; while esbuild
 * minifies, a custom property holds its place.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const magic = new MagicString(code);
    const literals: {tag: unknown; quasi: SyntaxNode}[] = [];
    walk(this.parse(code), (node) => {
      if (node.type === 'TaggedTemplateExpression')
        literals.push({tag: nameOf(node.tag), quasi: node.quasi as SyntaxNode});
    });
    for (const {tag, quasi} of literals) {
      const expressions = quasi.expressions as SyntaxNode[];
      const quasis = quasi.quasis as SyntaxNode[];
      if (tag === 'html') {
        const marker = (index: number): string => `{${String(index)}}`;
        const joined = quasis.map(
          (part, index) => code.slice(part.start, part.end) + (index < expressions.length ? marker(index) : ''),
        );
        const parts = minifyHtml(joined.join('')).split(/\{\d+\}/);
        if (parts.length !== quasis.length)
          this.error('an html template holds text like {0}, which src/build/minify-templates.ts uses');
        quasis.forEach((part, index) => {
          if (part.end > part.start) magic.overwrite(part.start, part.end, parts[index] ?? '', {contentOnly: true});
        });
      }
      if (tag === 'css') {
        const css = await minifyCss(
          quasis
            .map(
              (part, index) => (index === 0 ? '' : `--at-${String(index - 1)}:0;`) + code.slice(part.start, part.end),
            )
            .join(''),
        );
        const source = css.replace(/--at-(\d+): ?0/g, (_, index: string) => {
          const expression = expressions[Number(index)];
          return expression ? `\${${code.slice(expression.start, expression.end)}}` : '';
        });
        magic.overwrite(quasi.start, quasi.end, `\`${source}\``);
      }
    }
    return {code: magic.toString(), map: magic.generateMap({hires: true})};
  },
});
