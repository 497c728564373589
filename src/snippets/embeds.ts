import {readArea} from '../facts/read-area.js';
import {adviceTopics} from '../facts/types.js';

/** A widget that has a page of its own, for frames and for links. */
export interface Embed {
  /** What its folder is called: a topic is a part of it. */
  readonly name: string;
  /** The widget's tag without `csw-`. */
  readonly widget: string;
  readonly topic?: string;
}

const alone = ['report-hate-crime', 'emergency-contacts', 'pharmacy-list', 'prevent-hotline'];

/** A button that leaves a page can hide no more than a frame, and has no page of its own. */
export const leavePage: Embed = {name: 'leave-page', widget: 'leave-page'};

/** The widgets that show no number of their own. */
export const withoutNumber: ReadonlySet<string> = new Set(['pharmacy-list', leavePage.widget]);

/** The pages that an area has. */
export const embedsOf = (area: string): readonly Embed[] => {
  const {topics} = readArea(area);
  return [
    ...alone.map((widget) => ({name: widget, widget})),
    ...adviceTopics
      .filter((topic) => topics[topic] !== undefined)
      .map((topic) => ({name: `safety-advice-${topic}`, widget: 'safety-advice', topic})),
  ];
};

/** Where a page lies below `dist`, with its slash. */
export const embedPath = (area: string, name: string, locale: string): string => `embed/${area}/${name}/${locale}/`;

/** What a frame may do: run our script, and let a visitor's click ring a number or open a page. */
export const embedSandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';
