import type {StoryObj} from '@storybook/web-components-vite';
import {bundledAreas} from '../src/facts/read-area.js';
import type {AreaPack} from '../src/facts/types.js';
import {clock} from '../src/kit/clock.js';
import type {WidgetArgs} from './element.js';

/**
 * A story with facts that no bundled area has, at a moment when they matter.
 *
 * @param now an ISO 8601 time with its zone
 */
export const withFacts = (pack: AreaPack, now: string): StoryObj<WidgetArgs> => ({
  args: {area: pack.id},
  beforeEach: () => {
    const {now: realTime} = clock;
    clock.now = () => new Date(now);
    bundledAreas[pack.id] = pack;
    return () => {
      clock.now = realTime;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the packs are a plain record by id
      delete bundledAreas[pack.id];
    };
  },
  // The clock and the packs are the page's: on the Docs page each of these stories has a page of its own.
  parameters: {docs: {story: {inline: false, height: '640px'}}},
});
