import {HtmlValidate, StaticConfigLoader} from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({root: true, extends: ['html-validate:standard'], elements: ['html5']}),
);

/**
 * What is not valid in a page, or in a piece of one: what the HTML standard forbids, no matters of taste.
 *
 * @returns the rule, what is wrong, and the line that it is wrong in
 */
export const conformanceProblems = async (html: string): Promise<string[]> => {
  const {results} = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({messages}) =>
    messages.map(({ruleId, message, line}) => `${ruleId}: ${message}: ${lines[line - 1]?.trim() ?? ''}`),
  );
};
