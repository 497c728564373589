import type {TemplateResult} from 'lit';

/** One message for each plural category of CLDR: English tells two of them apart, Arabic six. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, () => TemplateResult>>;

/** The form of a message for a number of things, by the rules of a language. */
export const plural = (count: number, locale: string, forms: PluralForms): TemplateResult =>
  forms[new Intl.PluralRules(locale).select(count)]();
