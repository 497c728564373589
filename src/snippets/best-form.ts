import type {PageFindingCode, PageReport} from './page-report.js';
import type {SnippetForm} from './snippet.js';

/** The form of a snippet that a place keeps, as far as what it saved can tell. */
export interface BestForm {
  readonly form: SnippetForm;
  /** Why, and what to do, in the words of an editor. */
  readonly why: string;
}

const source =
  'Paste it as source: look for “Source code”, “HTML”, “Custom HTML” or “Embed”. What is pasted into the text itself becomes text.';

const nothingToDo = 'All of it is there: there is nothing to do. If you need the snippet again, here it is.';

/**
 * From what a place has saved to the best form that survives there. Whatever else is lost with it, the numbers in it stay
 * readable: it has them as text, outside of any frame and any script.
 */
export const bestForm = ({widgets, scripts, findings, escaped, upgrades}: PageReport): BestForm => {
  const has = (...codes: PageFindingCode[]): boolean => findings.some(({code}) => codes.includes(code));
  const hasForm = (form: SnippetForm): boolean => widgets.some((widget) => widget.form === form);
  const isBroken = findings.some(({severity}) => severity === 'error');

  if (escaped.length > 0)
    return {
      form: 'div',
      why: `Your website showed the snippet as text. ${source} If tags are removed there, the text in a div stays.`,
    };
  if (has('frame-sandboxed'))
    return {
      form: 'html',
      why: 'Your website keeps frames, but takes their rights. Plain HTML has every number as a link that can be tapped.',
    };
  if (hasForm('element') && (upgrades || scripts.length > 0))
    return {
      form: 'element',
      why:
        has('element-stripped') || isBroken
          ? 'Your website keeps the script and the tag, but something in them has changed. Paste this whole snippet again, as source. If the same is wrong after that, use the form with a div.'
          : nothingToDo,
    };
  if (hasForm('element'))
    return {
      form: 'div',
      why: 'Your website keeps the tag, but no script of ours runs. Ask for the script tag to be put into the template, once. A div then becomes the widget, also where an editor removes tags that it does not know.',
    };
  if (hasForm('div'))
    return {
      form: 'div',
      why:
        upgrades && !isBroken
          ? nothingToDo
          : 'Your website keeps the div. The script tag belongs into the template, once.',
    };
  if (hasForm('iframe'))
    return isBroken
      ? {form: 'html', why: 'The frame stays empty for visitors. Plain HTML shows every number without one.'}
      : {
          form: 'iframe',
          why: 'Your website keeps frames. The line above the frame has a number, should the frame be lost.',
        };
  if (has('frame-stripped'))
    return {form: 'html', why: 'Your website removes frames. Plain HTML shows every number without one.'};
  if (hasForm('link'))
    return {
      form: 'html',
      why: 'An address shows no number where the website does not make a widget of it. Plain HTML always does.',
    };
  if (has('attribute-stripped') && hasForm('html'))
    return {
      form: 'html',
      why: 'Your website keeps the text, but removes what tells the script where the widget goes. Plain HTML needs none of that.',
    };
  if (has('element-stripped'))
    return widgets.some(({form, lang}) => form === 'html' && lang !== undefined)
      ? {
          form: 'div',
          why: 'If you meant to paste plain HTML, you are done. To have the widget itself: a div was kept here, and with the script tag in the template, once, this becomes the widget. Its numbers can be read in any case.',
        }
      : {form: 'html', why: 'Your website keeps the text and the links, but no tags of ours. Plain HTML needs none.'};
  return {
    form: 'html',
    why: 'Nothing of a widget is left here. Plain HTML survives nearly everywhere. Save it, and show us again what came of it.',
  };
};
