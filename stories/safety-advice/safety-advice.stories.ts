import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {adviceTopics, type AreaPack} from '../../src/facts/types.js';
import type {WidgetArgs} from '../element.js';
import {exampleHamlet} from '../example-borough.js';
import * as states from '../states.js';
import {withFacts} from '../with-facts.js';
import '../../src/widgets/safety-advice/safety-advice.define.js';

const meta: Meta<WidgetArgs> = {
  title: 'Safety advice',
  component: 'csw-safety-advice',
  argTypes: {topic: {control: 'select', options: adviceTopics}},
};
export default meta;

type Story = StoryObj<WidgetArgs>;

export const Default: Story = {};
export const NightTime: Story = {args: {topic: 'night-time'}};
export const Road: Story = {args: {topic: 'road'}};
export const Reoffending: Story = {args: {topic: 'reoffending'}};
export const SubstanceMisuse: Story = {args: {topic: 'substance-misuse'}};
export const PreventTraining: Story = {args: {topic: 'prevent-training'}};

/** An area that has nothing on a topic says so, and keeps the number for an emergency. */
export const NothingOnATopic: Story = {args: {area: 'uk', topic: 'night-time'}};

const withTopic: AreaPack = {
  ...exampleHamlet,
  topics: {
    'bicycle-theft': {
      title: {en: 'Bicycle theft', pl: 'Kradzieże rowerów'},
      text: [
        {
          en: 'Lock your bicycle to something that nobody can carry away.',
          pl: 'Przypinaj rower do czegoś, czego nikt nie wyniesie.',
        },
        {en: 'Tell the police if it has gone.'},
      ],
      contacts: ['police'],
    },
  },
};

/** A pack’s author can bring topics. What is not translated stays English, marked as English. */
export const TopicOfAPack: Story = {
  ...withFacts(withTopic, '2026-11-18T11:00:00Z'),
  args: {area: withTopic.id, topic: 'bicycle-theft'},
};
export const TopicOfAPackInPolish: Story = {...TopicOfAPack, globals: {locale: 'pl'}};

export const HeadingLevel4: Story = states.headingLevel4;
export const LightOnADarkPage: Story = states.light;
export const DarkOnALightPage: Story = states.dark;
export const Narrow: Story = {...states.narrow, args: {topic: 'reoffending'}};
export const UrduRightToLeft: Story = {...states.urdu, args: {topic: 'night-time'}};
export const ArabicRightToLeft: Story = {...states.arabic, args: {topic: 'reoffending'}};
export const PunjabiNarrow: Story = {...states.punjabiNarrow, args: {topic: 'night-time'}};
export const Accented: Story = {...states.accented, args: {topic: 'night-time'}};
export const Mirrored: Story = {...states.mirrored, args: {topic: 'reoffending'}};
export const WithAFallback: Story = states.withFallback;
export const UnknownValues: Story = {args: {topic: 'dragons', area: 'atlantis'}};
